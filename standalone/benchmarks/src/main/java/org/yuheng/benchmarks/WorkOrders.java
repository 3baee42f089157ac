package org.yuheng.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up work orders of a hotline: enough different words that an index has work to do. The same seed, the same rows. */
final class WorkOrders {
    static final String MAPPING = """
            {"externalNumber": "id", "subject": "subject", "statement": "body", "enterpriseName": "enterprise",
             "organName": "organ", "regionCode": "region", "occurredOn": "on", "category": "category"}""";

    static final List<String> PROBLEMS = List.of(
            "同一行为重复罚款",
            "检查时没有出示证件",
            "多头检查影响经营",
            "查封设备迟迟不解封",
            "收费没有依据",
            "强制购买指定服务",
            "处罚没有告知权利",
            "罚款数额明显过高",
            "投诉多次无人处理",
            "执法人员态度粗暴",
            "异地执法没有手续",
            "信用修复拖延");
    private static final List<String> TRADES =
            List.of("餐饮", "超市", "汽修", "药店", "物流", "建材", "服装", "养殖", "印刷", "装修", "电商", "烘焙", "理发", "旅馆", "加油");
    private static final List<String> ROADS =
            List.of("花园路", "经三路", "黄河路", "中原路", "嵩山路", "文化路", "商城路", "陇海路", "航海路", "金水路", "农业路", "未来路");
    private static final List<String> DETAILS = List.of(
            "店里刚开业三个月",
            "检查人员两次上门",
            "没有留下任何文书",
            "已经按要求整改完毕",
            "损失每天约两千元",
            "附近商户都有同样遭遇",
            "多次打电话没有回音",
            "要求说明法律依据",
            "希望尽快解除查封",
            "请求退还多收的费用",
            "当时有监控录像",
            "愿意配合进一步调查");
    private static final List<String> ORGANS = List.of("郑州市市场监督管理局", "郑州市城市管理局", "郑州市生态环境局", "金水区市场监督管理局");
    private static final List<String> REGIONS = List.of("410102", "410103", "410104", "410105", "410106", "410108");
    private static final List<String> CATEGORIES = List.of(
            "FINE_REPEATED", "FINE_EXCESSIVE", "INSP_DUPLICATE", "SEAL", "FEE_ILLEGAL_ITEM", "INACTION", "CONDUCT");
    private static final int ENTERPRISES = 8_000;
    private static final int DAYS = 300;
    private static final int SENTENCES = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random;
    private final String run;

    WorkOrders(long seed) {
        this.random = new Random(seed);
        this.run = Long.toString(seed, Character.MAX_RADIX);
    }

    Path write(int count) throws IOException {
        var file = Files.createTempFile("work-orders", ".jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(JSON.writeValueAsString(row(i)));
                out.write('\n');
            }
        }
        return file;
    }

    private Map<String, Object> row(int number) {
        var road = one(ROADS);
        var trade = one(TRADES);
        return Map.of(
                "id", "bench-" + run + "-" + number,
                "subject", road + random.nextInt(1, 400) + "号" + trade + "店" + one(PROBLEMS),
                "body", statement(road, trade),
                "enterprise", "郑州" + trade + "第" + random.nextInt(ENTERPRISES) + "经营部",
                "organ", one(ORGANS),
                "region", one(REGIONS),
                "on", LocalDate.of(2026, 1, 5).plusDays(random.nextInt(DAYS)).toString(),
                "category", one(CATEGORIES));
    }

    private String statement(String road, String trade) {
        var text = new StringBuilder("本店在%s经营%s，".formatted(road, trade));
        for (int i = 0; i < SENTENCES; i++) {
            text.append(one(random.nextBoolean() ? DETAILS : PROBLEMS))
                    .append("，编号")
                    .append(random.nextInt(100_000))
                    .append("；");
        }
        return text.toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
