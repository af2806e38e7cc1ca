package org.sluice.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A citizen with a browser that runs no script: finds a dataset, reads it, downloads it.
/// Screenshots lie in `target/screenshots`.
final class CitizenIT {

  private static final List<Path> CHROMIUM =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  private static Serving site;

  @BeforeAll
  static void open() throws IOException {
    var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium here: install chromium for the page tests");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox")));
    site = new Serving(folder);
  }

  @AfterAll
  static void close() throws IOException {
    if (site != null) {
      site.close();
      playwright.close();
    }
  }

  @Test
  void finds_reads_and_downloads_a_dataset_on_a_phone() throws IOException {
    try (var context = browser.newContext(options(360, ColorScheme.LIGHT).setLocale("zh-CN"))) {
      var page = context.newPage();
      page.navigate(site.address() + "/");
      picture(page, "home-zh-phone");
      page.getByRole(AriaRole.SEARCHBOX).first().fill("门诊");
      page.keyboard().press("Enter");
      picture(page, "results-zh-phone");
      page.getByText("门诊就诊记录").first().click();
      assertThat(page.title()).contains("门诊就诊记录");
      picture(page, "dataset-zh-phone");
      var download =
          page.waitForDownload(
              () -> page.getByText("CSV", new Page.GetByTextOptions().setExact(true)).click());
      assertThat(Files.readString(download.path())).startsWith("年龄,科室");
      assertThat(isTooWide(page)).isFalse();
    }
  }

  @Test
  void filters_rows_in_English_in_the_dark() {
    try (var context = browser.newContext(options(1440, ColorScheme.DARK).setLocale("en-US"))) {
      var page = context.newPage();
      page.navigate(site.address() + "/datasets/clinic-visits/rows");
      page.getByLabel("Column").selectOption("科室");
      page.getByLabel("Value").fill("儿科");
      page.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("tbody tr").count()).isEqualTo(1);
      picture(page, "rows-en-desktop-dark");
      page.navigate(site.address() + "/sparql");
      picture(page, "sparql-en-desktop-dark");
      page.navigate(site.address() + "/nothing");
      picture(page, "error-en-desktop-dark");
      assertThat(context.cookies()).isEmpty();
    }
  }

  private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
    return new Browser.NewContextOptions()
        .setJavaScriptEnabled(false)
        .setViewportSize(width, 900)
        .setColorScheme(scheme);
  }

  private static boolean isTooWide(Page page) {
    var body = page.locator("body").boundingBox();
    return body.width > 360;
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots/" + name + ".png")));
  }
}
