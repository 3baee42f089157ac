package org.yuheng.standalone.demonstration;

import static org.yuheng.kernel.casesupervision.PaperKind.OTHER_DOCUMENT;
import static org.yuheng.kernel.casesupervision.PaperKind.SUPERVISION_DECISION;
import static org.yuheng.kernel.casesupervision.PaperKind.SUPERVISION_LETTER;
import static org.yuheng.kernel.casesupervision.PaperKind.SUPERVISION_OPINION;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.yuheng.command.card.SupervisionCards.Card;
import org.yuheng.command.number.DocumentCodes.Code;

/** What cases of the demonstration need: supervision cards of the bureaus' staff, and how the numbers of papers begin. */
final class DemonstrationPapers {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2030, 12, 31);

    static final List<Card> CARDS = List.of(
            card("bureau.henan", "豫监00001"),
            card("bureau.zhengzhou", "豫监01001"),
            card("bureau.zhengzhou.reviewer", "豫监01002"),
            card("bureau.zhengzhou.head", "豫监01003"),
            card("bureau.jinshui", "豫监01051"));

    static final List<Code> CODES = Stream.of(
                    codes("bureau.henan", "government.henan", "豫执监", "豫政执监"),
                    codes("bureau.zhengzhou", "government.zhengzhou", "郑执监", "郑政执监"),
                    codes("bureau.jinshui", "government.jinshui", "金执监", "金政执监"))
            .flatMap(List::stream)
            .toList();

    private DemonstrationPapers() {}

    private static Card card(String account, String number) {
        return new Card(account, number, FROM, UNTIL, false);
    }

    private static List<Code> codes(String bureau, String government, String ofBureau, String ofGovernment) {
        return List.of(
                new Code(bureau, SUPERVISION_LETTER, ofBureau + "督"),
                new Code(bureau, SUPERVISION_OPINION, ofBureau + "意"),
                new Code(bureau, OTHER_DOCUMENT, ofBureau + "函"),
                new Code(government, SUPERVISION_DECISION, ofGovernment + "决"));
    }
}
