package dev.drydock.scenarios.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the bytes of one YAML 1.2 document into a {@link Tree}, with files from strangers in mind: strict UTF-8, no tags, no duplicate
 * names, limits on depth and on the size with aliases written out. It works on parser events, so an alias bomb is never expanded.
 */
public final class YamlText {
    public static final int MOST_BYTES = 4 << 20;
    public static final int MOST_VALUES = 200_000;
    public static final int DEEPEST = 40;

    private final String file;
    private final Problems problems;
    private final Map<Anchor, Tree> anchored = new HashMap<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private SourceText source = SourceText.NONE;
    private long values;

    private YamlText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The document, or null when it cannot be read at all; what is wrong is added to the problems either way. */
    public static @Nullable Tree read(String file, byte[] bytes, Problems problems) {
        String text = decode(file, bytes, problems);
        return text == null ? null : read(file, text, problems);
    }

    /** As {@link #read(String, byte[], Problems)}, for text that has been decoded. */
    public static @Nullable Tree read(String file, String text, Problems problems) {
        return new YamlText(file, problems).document(text);
    }

    /** The text of the file, or null when it is not UTF-8. */
    public static @Nullable String decode(String file, byte[] bytes, Problems problems) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            problems.add(new Position(file, 1, 1), "the file is UTF-16", "UTF-8");
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String bad = String.format("0x%02X", bytes[in.position()]);
            problems.add(positionAfter(file, out), "byte " + bad + " is not valid UTF-8", "text saved as UTF-8");
            return null;
        }
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Position positionAfter(String file, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                column++;
            }
        }
        return new Position(file, line, column);
    }

    private @Nullable Tree document(String text) {
        source = new SourceText(text);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_BYTES + 1)
                .build();
        Position start = new Position(file, 1, 1);
        try {
            events = new Parse(settings).parseString(text).iterator();
            next(); // stream start
            Event first = next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                problems.add(start, "the file is empty", "a YAML document that begins with apiVersion and kind");
                return null;
            }
            Tree tree = value(next(), 1);
            next(); // document end
            Event after = next();
            if (after.getEventId() != Event.ID.StreamEnd)
                problems.add(position(after.getStartMark()), "a second document begins here", "one document per file");
            return tree;
        } catch (Refused refused) {
            problems.add(refused.at, refused.problem, refused.expected);
        } catch (MarkedYamlEngineException malformed) {
            Optional<Mark> mark =
                    malformed.getProblemMark().isPresent() ? malformed.getProblemMark() : malformed.getContextMark();
            String context = malformed.getContext() == null ? "" : malformed.getContext() + ": ";
            String reason = context + malformed.getProblem();
            boolean colon = String.valueOf(malformed.getProblem()).startsWith("mapping values are not allowed");
            problems.add(
                    position(mark),
                    "not valid YAML: " + Texts.shortened(reason, 160),
                    colon ? "quotes around text that holds ': '" : reason.contains("TAB") ? "spaces, not tabs" : "");
        } catch (ReaderException unprintable) {
            int[] points = text.codePoints().limit(unprintable.getPosition()).toArray();
            problems.add(
                    positionAfter(file, new String(points, 0, points.length)),
                    String.format("character U+%04X is not allowed in YAML", unprintable.getCodePoint()));
        } catch (YamlEngineException malformed) {
            problems.add(start, "not valid YAML: " + Texts.shortened(String.valueOf(malformed.getMessage())));
        }
        return null;
    }

    private Event next() {
        return events.next();
    }

    private Tree value(Event event, int depth) {
        Position at = position(event.getStartMark());
        if (depth > DEEPEST) throw new Refused(at, "nested too deeply", "at most " + DEEPEST + " levels");
        if (event instanceof AliasEvent alias) return aliased(alias, at);
        Tree tree;
        if (event instanceof ScalarEvent scalar) tree = scalar(scalar, at);
        else if (event instanceof SequenceStartEvent start) tree = listing(start.getTag(), at, depth);
        else if (event instanceof MappingStartEvent start) tree = mapping(start.getTag(), at, depth);
        else throw new Refused(at, "not valid YAML here", "a value");
        count(1, at);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchored.put(anchor, tree));
        return tree;
    }

    private Tree aliased(AliasEvent event, Position at) {
        Tree tree = event.getAnchor().map(anchored::get).orElse(null);
        if (tree == null) throw new Refused(at, "alias of an anchor that is not complete before it", "");
        count(tree.size(), at);
        return tree;
    }

    private void count(long more, Position at) {
        values += more;
        if (values > MOST_VALUES)
            throw new Refused(at, "too many values, aliases written out", "at most " + MOST_VALUES);
    }

    private static void refuseTag(Optional<String> tag, Position at) {
        if (tag.isPresent()) throw new Refused(at, "tag '" + Texts.shortened(tag.get()) + "' is not allowed", "");
    }

    private Tree scalar(ScalarEvent event, Position at) {
        refuseTag(event.getTag(), at);
        return new Tree.Scalar(at, event.getValue(), !event.isPlain(), source);
    }

    private Tree listing(Optional<String> tag, Position at, int depth) {
        refuseTag(tag, at);
        List<Tree> items = new ArrayList<>();
        long size = 1;
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            Tree item = value(event, depth + 1);
            items.add(item);
            size += item.size();
        }
        return new Tree.Listing(at, items, size);
    }

    private Tree mapping(Optional<String> tag, Position at, int depth) {
        refuseTag(tag, at);
        List<Tree.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Tree name = value(event, depth + 1);
            Tree value = value(next(), depth + 1);
            if (!(name instanceof Tree.Scalar scalar)) {
                problems.add(name.at(), "a name must be text, found " + name.kind());
                continue;
            }
            String text = scalar.text();
            if (names.add(text)) entries.add(new Tree.Entry(name.at(), text, value));
            else problems.add(name.at(), "duplicate name '" + Texts.shortened(text) + "'", "each name once");
        }
        return Tree.Mapping.of(at, entries);
    }

    private Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Position(file, 1, 1));
    }

    /** The document is not worth reading on. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Position at;
        private final String problem;
        private final String expected;

        Refused(Position at, String message, String expected) {
            super(message, null, false, false);
            this.problem = message;
            this.at = at;
            this.expected = expected;
        }
    }
}
