package dev.drydock.harness.web;

import dev.drydock.harness.result.Json;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Writes JSON the way every other output of the project does. Nothing is read: requests carry no JSON. */
final class ResultJson implements JsonMapper {
    @Override
    public String toJsonString(Object value, Type type) {
        return Json.write(value);
    }
}
