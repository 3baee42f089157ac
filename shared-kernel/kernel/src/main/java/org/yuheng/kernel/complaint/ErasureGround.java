package org.yuheng.kernel.complaint;

/** The legal ground on which the identity behind a closed complaint is erased. Basis: 《个人信息保护法》第四十七条. */
public enum ErasureGround {
    PURPOSE_FULFILLED("处理目的已实现或者不再必要"),
    RETENTION_EXPIRED("保存期限已届满"),
    CONSENT_WITHDRAWN("个人撤回同意"),
    UNLAWFUL_PROCESSING("违法或者违约处理个人信息");

    private final String chinese;

    ErasureGround(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
