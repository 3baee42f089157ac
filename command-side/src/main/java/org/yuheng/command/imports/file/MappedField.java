package org.yuheng.command.imports.file;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a complaint that a column can fill. */
public enum MappedField {
    /** The number that the sender gave it. */
    EXTERNAL_NUMBER("externalNumber"),
    SUBJECT("subject"),
    STATEMENT("statement"),
    COMPLAINANT_NAME("complainantName"),
    COMPLAINANT_PHONE("complainantPhone"),
    ENTERPRISE_NAME("enterpriseName"),
    CREDIT_CODE("creditCode"),
    ORGAN_NAME("organName"),
    REGION_CODE("regionCode"),
    /** The day on which it happened. */
    OCCURRED_ON("occurredOn"),
    CATEGORY("category");

    private final String published;

    MappedField(String published) {
        this.published = published;
    }

    /** The name in a mapping. */
    public String published() {
        return published;
    }

    /** Without a column for it no complaint can be made. */
    public boolean isRequired() {
        return this == SUBJECT || this == STATEMENT;
    }

    static Optional<MappedField> of(String published) {
        return Arrays.stream(values())
                .filter(field -> field.published.equals(published))
                .findFirst();
    }
}
