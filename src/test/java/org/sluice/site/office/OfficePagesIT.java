package org.sluice.site.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sluice.office.Account;
import org.sluice.office.Refusal;

/// A table on its whole way, in a browser without scripts: registered with nothing but a title,
/// classified, prepared, submitted, returned, submitted again, approved, seen in public, retracted.
final class OfficePagesIT {

  private static final String TABLE = "catalog/bus-stops/table.csv";

  private static OfficeSite site;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void serve(@TempDir Path folder) throws IOException {
    site = new OfficeSite(folder);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions().setExecutablePath(chromium()).setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stop() throws IOException {
    browser.close();
    playwright.close();
    site.close();
  }

  @Test
  void a_table_goes_its_way_and_two_persons_answer_for_it() throws IOException {
    Page steward = signedIn("steward");
    steward.navigate(at("/office/register"));
    look(steward, "register");
    steward.getByLabel("标题").fill("城乡公交站点");
    steward.getByLabel("数据表", new GetByLabelOptions().setExact(true)).setInputFiles(Path.of(TABLE));
    press(steward, "登记");
    assertThat(steward.content()).contains("144 行，9 列");
    look(steward, "findings");

    steward.getByText("确认分类分级").last().click();
    steward.getByText("显示样例").click();
    assertThat(steward.content()).contains("YT0101");
    look(steward, "classification");
    steward.locator("#c0-level").selectOption("L2");
    for (int column = 0; column < 9; column++) {
      steward.locator("#c" + column + "-category").selectOption("none");
      steward.locator("#c" + column + "-reason").fill("公共设施，与个人无关。");
    }
    press(steward, "确认分类分级");
    assertThat(steward.content()).contains("处理方案").contains("公共设施，与个人无关。");
    look(steward, "plan");

    String submission = prepare(steward);
    look(steward, "draft");
    press(steward, "提交审核");
    assertThat(steward.content()).contains("审核中").doesNotContain("审核通过并发布");
    Account own = site.office.accounts().authenticate("steward", OfficeSite.PASSWORD).orElseThrow();
    String id = submission.replaceAll(".*/", "");
    assertThatThrownBy(() -> site.office.reviewing().approve(own, id)).isInstanceOf(Refusal.class);

    Page reviewer = signedIn("reviewer");
    look(reviewer, "work");
    reviewer.getByText("城乡公交站点").first().click();
    assertThat(reviewer.content()).contains("前后对照").contains("剩余风险");
    look(reviewer, "review");
    press(reviewer, "退回");
    assertThat(reviewer.content()).contains("请写明退回的原因");
    reviewer.locator("#reason").fill("请核对站名。");
    press(reviewer, "退回");
    assertThat(reviewer.content()).contains("已退回");

    steward.navigate(at("/office"));
    assertThat(steward.content()).contains("请核对站名。");
    steward.getByText("城乡公交站点").first().click();
    assertThat(prepare(steward)).isNotEqualTo(submission);
    press(steward, "提交审核");

    reviewer.navigate(at("/office"));
    reviewer.getByText("城乡公交站点").first().click();
    press(reviewer, "审核通过并发布");
    site.portal.takeIn();
    reviewer.reload();
    assertThat(reviewer.content()).contains("已发布");
    look(reviewer, "published");
    reviewer.getByText("查看公开页面").click();
    String page = reviewer.url();
    assertThat(text(null, page)).contains("城乡公交站点").contains("北门观景台");

    reviewer.goBack();
    reviewer.getByText("撤回", new Page.GetByTextOptions().setExact(true)).click();
    look(reviewer, "retract");
    reviewer.getByLabel("数据有错").check();
    reviewer.getByLabel("我确定要撤回").check();
    press(reviewer, "撤回");
    site.portal.takeIn();
    assertThat(reviewer.content()).contains("退回").contains("请核对站名。");
    look(reviewer, "history");
    assertThat(text(null, page)).doesNotContain("北门观景台").contains("该内容已撤回").contains("数据有误");
    reviewer.navigate(at("/office/callers"));
    look(reviewer, "callers");
  }

  private static String prepare(Page steward) {
    press(steward, "生成草稿");
    look(steward, "progress");
    for (int tries = 0; tries < 60 && steward.content().contains("<progress"); tries++) {
      steward.waitForTimeout(500);
      steward.reload();
    }
    assertThat(steward.content()).contains("草稿");
    return steward.url();
  }

  private static void press(Page page, String name) {
    page.locator("main button:text-is(\"" + name + "\")").last().click();
    page.waitForLoadState();
  }

  private static Page signedIn(String login) {
    Page page = page(null);
    page.navigate(at("/office"));
    look(page, "login");
    page.getByLabel("账号").fill(login);
    page.getByLabel("密码").fill(OfficeSite.PASSWORD);
    page.locator("main button").click();
    return page;
  }

  private static String text(@Nullable ColorScheme scheme, String address) {
    Page stranger = page(scheme);
    stranger.navigate(address);
    String text = stranger.locator("body").innerText();
    stranger.context().close();
    return text;
  }

  private static Page page(@Nullable ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setLocale("zh-CN")
            .setJavaScriptEnabled(false)
            .setReducedMotion(ReducedMotion.REDUCE);
    if (scheme != null) {
      options.setColorScheme(scheme);
    }
    return browser.newContext(options).newPage();
  }

  /// Where the environment (`SLUICE_LOOK=FOLDER`) asks for it: pictures at phone and desktop width,
  /// zh light and en dark.
  private static void look(Page page, String name) {
    String folder = System.getenv("SLUICE_LOOK");
    if (folder == null) {
      return;
    }
    String here = page.url();
    for (int width : List.of(360, 1440)) {
      page.setViewportSize(width, 900);
      for (String language : List.of("zh", "en")) {
        page.emulateMedia(
            new Page.EmulateMediaOptions()
                .setColorScheme(language.equals("zh") ? ColorScheme.LIGHT : ColorScheme.DARK));
        if (language.equals("en")) {
          page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=en");
        }
        page.screenshot(
            new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(folder, name + "-" + width + "-" + language + ".png")));
      }
      page.navigate(here);
    }
  }

  private static String at(String path) {
    return site.at(path).toString();
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium: see src/test/sh/browser.sh"));
  }
}
