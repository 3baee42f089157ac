package org.yuheng.query.support;

import java.util.Optional;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.platform.paper.BuiltInTemplates;
import org.yuheng.platform.paper.PaperFormat;
import org.yuheng.platform.paper.PaperTemplates;

/** The built-in templates as version 1, and nothing else. */
public final class TestTemplates implements PaperTemplates {
    @Override
    public int currentVersion(PaperKind kind, PaperFormat format) {
        return 1;
    }

    @Override
    public Optional<byte[]> content(PaperKind kind, PaperFormat format, int version) {
        return version == 1 ? Optional.of(BuiltInTemplates.content(kind, format)) : Optional.empty();
    }
}
