package org.yuheng.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yuheng.platform.axon.AxonConfiguration;
import org.yuheng.platform.time.TimeConfiguration;
import org.yuheng.platform.web.WebConfiguration;

/** All of the platform. */
@Configuration(proxyBeanMethods = false)
@Import({AxonConfiguration.class, TimeConfiguration.class, WebConfiguration.class})
public class PlatformConfiguration {}
