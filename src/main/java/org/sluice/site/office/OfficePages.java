package org.sluice.site.office;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.sluice.office.Office;
import org.sluice.site.frame.Pages;

/// Makes the resources of the office's pages.
public final class OfficePages {

  private OfficePages() {}

  /// The resources to serve.
  ///
  /// @param zone in which days that people type begin
  public static List<Object> resources(
      Office office, Pages pages, Sessions sessions, InstantSource clock, ZoneId zone) {
    Templates templates = new Templates(pages);
    return List.of(
        new StaffFilter(sessions),
        new SignInPages(office.accounts(), pages, sessions, new Attempts(clock)),
        new WorkPages(office, templates),
        new RegisterPages(office, templates),
        new VersionPages(office, templates),
        new DescribePages(office, templates),
        new PlanPages(office, templates),
        new WishPages(office, templates),
        new ClassificationPages(office, templates),
        new SubmissionPages(office, templates),
        new RetractPages(office, templates),
        new CallerPages(office, templates, clock, zone));
  }
}
