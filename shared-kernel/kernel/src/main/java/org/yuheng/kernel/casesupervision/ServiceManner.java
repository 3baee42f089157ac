package org.yuheng.kernel.casesupervision;

/** How a paper reached the organ. Source: 《河南省行政执法条例》第三十一条; the manners of service of civil procedure by analogy. */
public enum ServiceManner {
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    ENTRUSTED("委托送达");

    private final String chinese;

    ServiceManner(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
