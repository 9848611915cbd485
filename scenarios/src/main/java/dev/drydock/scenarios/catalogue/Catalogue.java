package dev.drydock.scenarios.catalogue;

import dev.drydock.domain.view.MessageTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes with Drydock: scenarios as {@code NAME/scenario.yaml}, each with its baseline beside it, {@code worlds/NAME.yaml},
 * {@code policies/NAME.yaml}, {@code workflows/NAME.yaml} and {@code runbooks/TYPE.md}. In a checkout these are the files under {@code scenarios/catalogue}, which may be written; otherwise
 * they are read from the program itself.
 */
public final class Catalogue {
    public static final String SCENARIO_FILE = "scenario.yaml";
    public static final String BASELINE_FILE = "baseline.json";
    private static final String INDEX = "index.txt";
    private static final int MOST_BYTES = 4 << 20;
    private static final int LEVELS_ABOVE = 6;

    private final Folder root;

    private Catalogue(Folder root) {
        this.root = root;
    }

    /** The catalogue of the checkout this program was built in, where there is one, else the packaged one. */
    public static Catalogue open() {
        Path checkout = checkout();
        return new Catalogue(checkout == null ? new Folder.Packaged("catalogue/") : new Folder.OnDisk(checkout));
    }

    /** A catalogue at some other place. */
    public static Catalogue at(Folder root) {
        return new Catalogue(root);
    }

    private static @Nullable Path checkout() {
        String home = System.getProperty("drydock.home");
        if (home != null) return catalogueIn(Path.of(home));
        CodeSource source = Catalogue.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) return null;
        try {
            Path above = Path.of(source.getLocation().toURI());
            for (int level = 0; level < LEVELS_ABOVE && above != null; level++) {
                Path found = catalogueIn(above);
                if (found != null) return found;
                above = above.getParent();
            }
        } catch (URISyntaxException | IllegalArgumentException notAPath) {
            return null;
        }
        return null;
    }

    private static @Nullable Path catalogueIn(Path directory) {
        Path catalogue = directory.resolve("scenarios").resolve("catalogue");
        return Files.isRegularFile(catalogue.resolve(INDEX)) ? catalogue : null;
    }

    /** The shipped scenarios in the order of the index. */
    public List<Shipped> shipped() {
        List<Shipped> shipped = new ArrayList<>();
        for (String path : index())
            if (path.endsWith("/" + SCENARIO_FILE))
                shipped.add(new Shipped(path.substring(0, path.indexOf('/')), title(path)));
        return shipped;
    }

    /** Names of the shipped worlds. */
    public List<String> worlds() {
        return namesUnder("worlds/");
    }

    /** Names of the shipped policies. */
    public List<String> policies() {
        return namesUnder("policies/");
    }

    /** Names of the shipped workflows. */
    public List<String> workflows() {
        return namesUnder("workflows/");
    }

    private List<String> namesUnder(String prefix) {
        return index().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(".yaml"))
                .map(path -> path.substring(prefix.length(), path.length() - ".yaml".length()))
                .toList();
    }

    public Optional<Document> world(String name) {
        return worlds().contains(name)
                ? Optional.of(new Document(root.folder("worlds"), name + ".yaml"))
                : Optional.empty();
    }

    public Optional<Document> policy(String name) {
        return policies().contains(name)
                ? Optional.of(new Document(root.folder("policies"), name + ".yaml"))
                : Optional.empty();
    }

    public Optional<Document> workflow(String name) {
        return workflows().contains(name)
                ? Optional.of(new Document(root.folder("workflows"), name + ".yaml"))
                : Optional.empty();
    }

    /** The text, in Markdown, of a runbook by its name in an exception route: {@code runbooks/short-pick.md}. */
    public Optional<String> runbook(String name) {
        return name.matches("runbooks/[a-z0-9-]+\\.md") && root.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /**
     * What customers are told: {@code templates/NAME.txt}.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    public MessageTemplates templates() {
        String prefix = "templates/";
        String suffix = ".txt";
        return new MessageTemplates(index().stream()
                .filter(path -> path.startsWith(prefix) && path.endsWith(suffix))
                .map(path ->
                        TemplateFile.read(path.substring(prefix.length(), path.length() - suffix.length()), text(path)))
                .toList());
    }

    /** A file, a folder with a {@code scenario.yaml}, or the name of a shipped scenario; a file on disk wins over a name. */
    public Optional<Document> find(String nameOrPath) {
        if (nameOrPath.indexOf('\0') >= 0) return Optional.empty();
        Path path = Path.of(nameOrPath);
        Path directory = path.toAbsolutePath().getParent();
        if (Files.isRegularFile(path) && directory != null)
            return Optional.of(new Document(new Folder.OnDisk(directory), String.valueOf(path.getFileName())));
        if (Files.isRegularFile(path.resolve(SCENARIO_FILE)))
            return Optional.of(new Document(new Folder.OnDisk(path.toAbsolutePath()), SCENARIO_FILE));
        if (shippedNames().contains(nameOrPath))
            return Optional.of(new Document(root.folder(nameOrPath), SCENARIO_FILE));
        return Optional.empty();
    }

    /** Names of the shipped scenarios. */
    public List<String> shippedNames() {
        return index().stream()
                .filter(path -> path.endsWith("/" + SCENARIO_FILE))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    private List<String> index() {
        return text(INDEX)
                .lines()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private String title(String path) {
        return text(path)
                .lines()
                .filter(line -> line.startsWith("title:"))
                .map(line -> line.substring("title:".length()).trim())
                .findFirst()
                .orElse("");
    }

    private String text(String path) {
        try {
            return new String(root.read(path, MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
