package org.yuheng.command.testing;

import java.util.Set;
import org.yuheng.command.complaint.SubmissionForm;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** People, organs and a complaint for tests. */
public final class Samples {
    public static final String NAME = "欧阳绝密";
    public static final String PHONE = "13712345678";
    public static final String STATEMENT = "本人仅在此处写下的独特语句鲲鹏玄武";

    public static final Person CLERK = person("bureau.zhengzhou", "410100", Role.BUREAU_CLERK);
    public static final Person LIAISON = person("contact.zhengzhou.1", "410100", Role.LIAISON_OFFICER);
    public static final Person FEDERATION = person("federation.zhengzhou", "410100", Role.FEDERATION_OFFICER);
    public static final Person HOTLINE = person("hotline.zhengzhou", "410100", Role.HOTLINE_GATEWAY);
    public static final Person HOTLINE_OF_LUOYANG = person("hotline.luoyang", "410300", Role.HOTLINE_GATEWAY);

    private Samples() {}

    public static Person person(String account, String region, Role... roles) {
        return new Person(account, account, account, RegionCode.of(region), Set.of(roles));
    }

    public static void register(Organisations organisations) {
        organisations.put(organ("organ.zhengzhou.scjg", "郑州市市场监督管理局", "410100"));
        organisations.put(organ("organ.jinshui.scjg", "金水区市场监督管理局", "410105"));
    }

    private static Organisation organ(String id, String name, String region) {
        return new Organisation(id, Organisation.Kind.ENFORCEMENT_ORGAN, name, RegionCode.of(region));
    }

    /** A named complaint at the portal. */
    public static SubmissionForm form() {
        return form("PORTAL", null, "NAMED", "销售额二百零四元被罚五万元");
    }

    public static SubmissionForm form(String channel, String externalNumber, String identityMode, String subject) {
        var complainant = identityMode.equals("ANONYMOUS") ? null : new SubmissionForm.Complainant(NAME, PHONE, null);
        return new SubmissionForm(
                channel,
                externalNumber,
                identityMode,
                complainant,
                new SubmissionForm.Enterprise("示范一号餐饮店", "91410100000000019L"),
                new SubmissionForm.Organ(null, "郑州市市场监督管理局"),
                "410105",
                subject,
                STATEMENT,
                "2026-11-20",
                "FINE_EXCESSIVE");
    }
}
