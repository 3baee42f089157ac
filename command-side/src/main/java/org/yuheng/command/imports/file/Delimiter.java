package org.yuheng.command.imports.file;

/** What stands between the values of a CSV file, told by its header. */
final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t'};

    private Delimiter() {}

    /** The one that occurs most outside quotes; a comma when in doubt. */
    static char of(Line header) {
        char best = KNOWN[0];
        for (char delimiter : KNOWN) {
            best = count(header, delimiter) > count(header, best) ? delimiter : best;
        }
        return best;
    }

    private static int count(Line header, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int at = 0; at < header.length(); at++) {
            quoted ^= header.bytes()[at] == '"';
            count += !quoted && header.bytes()[at] == delimiter ? 1 : 0;
        }
        return count;
    }
}
