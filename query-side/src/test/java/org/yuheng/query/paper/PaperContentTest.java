package org.yuheng.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;

class PaperContentTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_DOCUMENT")
    void anInstrumentThatSaysNothingLacksEveryPartButAttachments(PaperKind kind) {
        var all = EnumSet.complementOf(EnumSet.of(PaperPart.TEXT, PaperPart.ATTACHMENTS));

        assertThat(new PaperBuilder(kind).build().missing()).isEqualTo(all);
    }

    @Test
    void anotherDocumentNeedsNumberBodyAddresseeTextAndDate() {
        assertThat(new PaperBuilder(PaperKind.OTHER_DOCUMENT).build().missing())
                .containsExactly(
                        PaperPart.NUMBER, PaperPart.ISSUING_BODY, PaperPart.ADDRESSEE, PaperPart.TEXT, PaperPart.DATE);
        assertThat(SamplePapers.riskNotice().build().missing()).isEmpty();
    }

    @Test
    void aCompletePaperLacksNothingOnceItIsServed() {
        var issued = SamplePapers.letter().build();
        var served = SamplePapers.letter().served(SamplePapers.service()).build();

        assertThat(issued.missing()).containsExactly(PaperPart.SERVICE);
        assertThat(issued.missingFor(PaperState.ISSUED)).isEmpty();
        assertThat(issued.missingFor(PaperState.SERVED)).containsExactly(PaperPart.SERVICE);
        assertThat(served.missing()).isEmpty();
    }

    @Test
    void numberAndDateAreNeededToIssueAndNotToApprove() {
        var draft =
                SamplePapers.opinion().issued(SamplePapers.BUREAU, null, null).build();

        assertThat(draft.missingFor(PaperState.DRAFTED)).isEmpty();
        assertThat(draft.missingFor(PaperState.APPROVED)).isEmpty();
        assertThat(draft.missingFor(PaperState.ISSUED)).containsExactly(PaperPart.NUMBER, PaperPart.DATE);
    }

    @Test
    void blanksAreNoContent() {
        var paper = SamplePapers.opinion().facts(" \n ").provisions(" ").build();

        assertThat(paper.missingFor(PaperState.APPROVED)).containsExactly(PaperPart.FACTS, PaperPart.PROVISIONS);
    }

    @Test
    void anOpinionWithoutEvidenceCannotBeApproved() {
        assertThat(SamplePapers.opinion().evidence().build().missingFor(PaperState.APPROVED))
                .containsExactly(PaperPart.EVIDENCE);
    }

    @Test
    void titleAndSignatureFollowFromKindAndBody() {
        var letter = SamplePapers.letter().build();

        assertThat(letter.title()).isEqualTo("行政执法监督督办函");
        assertThat(letter.signature()).isEqualTo(SamplePapers.BUREAU);
    }
}
