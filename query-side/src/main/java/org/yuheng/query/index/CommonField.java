package org.yuheng.query.index;

/** Fields that every index has. */
public final class CommonField {
    public static final String ID = "id";
    /** The two halves of the id as numbers, to order by. */
    public static final String ID_HIGH = "idHigh";

    public static final String ID_LOW = "idLow";
    /** The state as JSON, stored; never a text that lies in the vault. */
    static final String STATE = "state";
    /** On parts: the id of what they belong to. */
    public static final String PART_OF = "partOf";
    /** On parts: their own id, stored. */
    static final String PART = "part";
    /** On everything that can be shown. */
    public static final String SHOWN = "shown";
    /** On what could not be brought up to date. */
    static final String BROKEN = "broken";
    /** On what the vault did not tell the text of. */
    static final String TEXT_OWED = "textOwed";

    public static final String YES = "1";
    /** Stands for a value that is not there, in filters and figures alike. */
    public static final String NONE = "NONE";

    private CommonField() {}
}
