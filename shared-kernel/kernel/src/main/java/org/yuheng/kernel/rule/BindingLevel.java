package org.yuheng.kernel.rule;

/** How strongly a rule binds a supervision bureau in Henan. Shown on screen with every period. */
public enum BindingLevel {
    /** A law or regulation that is in force, for the procedure that it speaks of. */
    STATUTE("法律法规"),
    /** A document of the provincial government. */
    PROVINCIAL_POLICY("省级政策"),
    /** The rule of another procedure, another place or another time, taken as a default; it binds nobody here. */
    COMPARABLE("参照"),
    /** Only the bureau's own setting. */
    BUREAU_SETTING("本局设定");

    private final String chineseName;

    BindingLevel(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }
}
