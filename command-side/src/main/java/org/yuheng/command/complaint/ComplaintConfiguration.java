package org.yuheng.command.complaint;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.rule.Rules;

/** Bureau settings of the statutory clock: {@code yuheng.clock.*}, each the id of a rule. */
@Configuration(proxyBeanMethods = false)
class ComplaintConfiguration {
    private static final ClockPolicy DEFAULT = ClockPolicy.DEFAULT;

    /** A setting that names no rule, or one for another clock, stops the start: no complaint shall be refused for it. */
    @Bean
    ClockPolicy clockPolicy(Environment environment, Rules rules) {
        var policy = policy(environment);
        policy.mustFit(rules);
        return policy;
    }

    private static ClockPolicy policy(Environment environment) {
        Map<Channel, String> byChannel = new HashMap<>();
        for (var channel : Channel.values()) {
            var rule = environment.getProperty("yuheng.clock.screening-by-channel." + channel.name());
            if (rule != null) {
                byChannel.put(channel, rule);
            }
        }
        Map<HandlingClass, String> byClass = new HashMap<>(DEFAULT.handlingByClass());
        for (var weight : HandlingClass.values()) {
            var rule = environment.getProperty("yuheng.clock.handling-by-class." + weight.name());
            if (rule != null) {
                byClass.put(weight, rule);
            }
        }
        return new ClockPolicy(
                environment.getProperty("yuheng.clock.screening", DEFAULT.screening()),
                byChannel,
                environment.getProperty("yuheng.clock.supplement", DEFAULT.supplement()),
                environment.getProperty("yuheng.clock.handling", DEFAULT.handling()),
                byClass,
                environment.getProperty("yuheng.clock.reply", DEFAULT.reply()),
                environment.getProperty("yuheng.clock.reply-to-redirection", DEFAULT.replyToRedirection()),
                environment.getProperty("yuheng.clock.reply-to-conclusion", DEFAULT.replyToConclusion()));
    }
}
