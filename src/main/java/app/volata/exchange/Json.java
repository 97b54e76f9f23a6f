package app.volata.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON: maps in their order, iterables, text, whole and decimal numbers, true, false and null. */
public final class Json {
    private Json() {}

    /** Indented, with a line feed at the end. */
    public static String text(Object value) {
        var out = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory", e);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Map<?, ?> object -> {
                out.writeStartObject();
                for (var entry : object.entrySet()) {
                    out.writeFieldName(entry.getKey().toString());
                    write(out, entry.getValue());
                }
                out.writeEndObject();
            }
            case Iterable<?> array -> {
                out.writeStartArray();
                for (var element : array) {
                    write(out, element);
                }
                out.writeEndArray();
            }
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number.toPlainString());
            case Boolean truth -> out.writeBoolean(truth);
            default -> out.writeString(value.toString());
        }
    }
}
