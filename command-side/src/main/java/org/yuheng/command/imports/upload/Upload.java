package org.yuheng.command.imports.upload;

import java.util.Map;
import java.util.Optional;
import org.yuheng.command.imports.staging.StagedFile;

/**
 * An upload that came in whole: its form fields, not yet checked, and its file.
 *
 * @param fields by name; {@code channel}, {@code format} and {@code mapping} are there
 */
public record Upload(Map<String, String> fields, StagedFile file) {
    public Upload {
        fields = Map.copyOf(fields);
    }

    /** A field that is always there. */
    public String field(String name) {
        return fields.get(name);
    }

    /** A field that may be missing or blank. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }
}
