package org.yuheng.command.casesupervision;

import org.yuheng.kernel.casesupervision.CaseSuspensionGround;

/**
 * The draft that points a complainant to proceedings that have begun. 《行政执法监督条例》第三十三条第三款: what is before a court
 * or a reconsideration body is not supervised again.
 */
final class GuidanceWords {
    private GuidanceWords() {}

    static boolean isAbout(CaseSuspensionGround ground) {
        return ground == CaseSuspensionGround.RECONSIDERATION || ground == CaseSuspensionGround.LITIGATION;
    }

    static String of(String number, CaseSuspensionGround ground) {
        return "您反映的问题（案号%s）%s程序。根据《行政执法监督条例》第三十三条第三款，本局对已经进入该程序的争议不重复监督，本案已中止办理。请您在该程序中提出主张、提交证据。"
                .formatted(number, ground.chinese());
    }
}
