package org.yuheng.command.papertemplate;

import java.time.Instant;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.PaperFormat;

/**
 * A stored version without its content.
 *
 * @param size in bytes
 * @param by account of the administrator, or of the machine for a built-in template
 */
record KeptTemplate(
        PaperKind kind,
        PaperFormat format,
        int version,
        Origin origin,
        String sha256,
        int size,
        String by,
        Instant at) {
    /** Where a template comes from. */
    enum Origin {
        BUILT_IN,
        UPLOADED
    }
}
