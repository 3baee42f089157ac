package org.yuheng.platform.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machine clock. Legal time is made on the command side, which knows whether it is simulated. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {
    @Bean
    Clock machineClock() {
        return MachineTime.clock();
    }
}
