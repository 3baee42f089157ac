package org.yuheng.command.imports.file;

/**
 * A line of a file as bytes.
 *
 * @param number from 1, blank lines counted
 * @param bytes with the line end; empty when the line is too long
 * @param length without the line end
 */
record Line(long number, byte[] bytes, int length, boolean tooLong) {
    boolean isBlank() {
        for (int at = 0; at < length; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t') {
                return false;
            }
        }
        return !tooLong;
    }

    boolean isAscii() {
        for (int at = 0; at < length; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }
}
