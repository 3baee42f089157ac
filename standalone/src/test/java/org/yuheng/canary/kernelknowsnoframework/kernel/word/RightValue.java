package org.yuheng.canary.kernelknowsnoframework.kernel.word;

import com.fasterxml.jackson.annotation.JsonValue;
import org.axonframework.serialization.Revision;

@Revision("1")
record RightValue(@JsonValue String value) {}
