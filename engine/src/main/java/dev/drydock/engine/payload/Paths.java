package dev.drydock.engine.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves values about within a payload. */
final class Paths {
    private Paths() {}

    /** Whether there was something to move and nothing in its way. Where both paths lead through the same array, each entry keeps its own. */
    static boolean move(JsonNode node, List<String> from, List<String> to) {
        if (from.size() > 1 && to.size() > 1 && from.get(0).equals(to.get(0))) {
            JsonNode inner = node.path(from.get(0));
            List<String> restOfFrom = from.subList(1, from.size());
            List<String> restOfTo = to.subList(1, to.size());
            if (!(inner instanceof ArrayNode array)) return move(inner, restOfFrom, restOfTo);
            boolean any = false;
            for (JsonNode each : array.values()) any |= move(each, restOfFrom, restOfTo);
            return any;
        }
        JsonNode value = find(node, from);
        return value != null && node instanceof ObjectNode object && put(object, to, value);
    }

    private static @Nullable JsonNode find(JsonNode node, List<String> path) {
        JsonNode here = node;
        for (String name : path) here = here.path(name);
        return here.isMissingNode() ? null : here;
    }

    private static boolean put(ObjectNode object, List<String> path, JsonNode value) {
        String name = path.get(0);
        if (path.size() == 1) {
            if (object.has(name)) return false;
            object.set(name, value);
            return true;
        }
        boolean array = path.get(1).equals("0");
        if (!object.has(name)) {
            if (array) object.putArray(name).addObject();
            else object.putObject(name);
        }
        JsonNode inner = array ? object.path(name).path(0) : object.path(name);
        return inner instanceof ObjectNode next && put(next, path.subList(array ? 2 : 1, path.size()), value);
    }
}
