package org.yuheng.query.support;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.organisation.OrganRegister;

/** Organs of Zhengzhou and of one of its districts. */
public record TestRegister(List<Organ> organs) implements OrganRegister {
    public TestRegister() {
        this(List.of(
                new Organ("organ-scjg", "郑州市市场监督管理局", RegionCode.of("410100")),
                new Organ("organ-cg", "郑州市城市管理局", RegionCode.of("410100")),
                new Organ("organ-js-scjg", "金水区市场监督管理局", RegionCode.of("410105"))));
    }

    @Override
    public Optional<String> nameOf(String id) {
        return organs.stream()
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .map(Organ::name);
    }

    @Override
    public Optional<String> governmentOf(RegionCode region) {
        return Optional.of(region.name() + "人民政府");
    }
}
