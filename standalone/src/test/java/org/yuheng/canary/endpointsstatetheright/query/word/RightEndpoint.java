package org.yuheng.canary.endpointsstatetheright.query.word;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

@RestController
class RightEndpoint {
    @GetMapping("/word")
    @Requires(Action.READ_REFERENCE)
    String word() {
        return "word";
    }
}
