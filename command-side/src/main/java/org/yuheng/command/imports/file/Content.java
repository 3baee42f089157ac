package org.yuheng.command.imports.file;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read from the beginning any number of times. */
@FunctionalInterface
public interface Content {
    InputStream open() throws IOException;
}
