package dev.drydock.harness.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;

/** A headless Chromium. Tests that need one are left out where none is installed, unless {@code DRYDOCK_BROWSER=required}. */
final class Browser implements AutoCloseable {
    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        boolean installed = CHROMIUM.canExecute() && DRIVER.canExecute();
        if (!installed && "required".equals(System.getenv("DRYDOCK_BROWSER"))) {
            throw new IllegalStateException("DRYDOCK_BROWSER=required, but there is no " + CHROMIUM + " or " + DRIVER);
        }
        assumeTrue(
                installed, "left out: needs chromium and chromium-driver (apt-get install chromium chromium-driver)");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser desktop() {
        return screen(1280, 900, false);
    }

    /** The narrowest phone that still matters. */
    Browser phone() {
        return screen(360, 740, true);
    }

    private Browser screen(int width, int height, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", mobile));
        return this;
    }

    Browser light() {
        return media("screen", "light");
    }

    Browser dark() {
        return media("screen", "dark");
    }

    /** A4 upright between its margins. */
    Browser paper() {
        return screen(688, 970, false).media("print", "light");
    }

    private Browser media(String kind, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", kind, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    Browser scripts(boolean enabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
        return this;
    }

    Browser visit(String url) {
        driver.get(url);
        return this;
    }

    /** What the browser complained of since this was last asked: refused styles, scripts, pictures. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The result of a script that returns something. */
    <T> T ask(Class<T> kind, String script, Object... arguments) {
        return kind.cast(
                Objects.requireNonNull(driver.executeScript(script, arguments), "the script returned nothing"));
    }

    /** Keeps a picture of the whole page for a person, when {@code -Dshots=FOLDER} asks for it. */
    void picture(String name) throws IOException {
        String folder = System.getProperty("shots");
        if (folder == null) return;
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Path file = Path.of(folder, name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, OutputType.BYTES.convertFromBase64Png(shot.get("data").toString()));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
