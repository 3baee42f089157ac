package org.yuheng.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the published REST contract says of itself. */
@Configuration(proxyBeanMethods = false)
class ContractConfiguration {
    private static final String DESCRIPTION = """
            行政执法监督与涉企投诉平台接口。时间带时区（法定时间为 Asia/Shanghai），错误一律为 RFC 9457 problem+json，\
            带固定的 code；按 Accept-Language 以中文或英文说明。

            Supervision of administrative law enforcement, and complaints of enterprises. Times carry their offset (legal \
            time is Asia/Shanghai); errors are RFC 9457 problem+json with a stable code, in Chinese or English by \
            Accept-Language. Every writing answer carries a position in the event log that a reader may wait for with \
            minPosition.
            """;

    @Bean
    OpenAPI contract(@Value("${yuheng.version:development}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Yuheng 豫衡")
                        .version(version)
                        .description(DESCRIPTION)
                        .license(new License().name("Apache-2.0")));
    }
}
