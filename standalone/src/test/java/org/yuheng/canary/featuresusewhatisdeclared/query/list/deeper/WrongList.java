package org.yuheng.canary.featuresusewhatisdeclared.query.list.deeper;

import org.yuheng.canary.featuresusewhatisdeclared.query.figure.RightFigure;

class WrongList {
    RightFigure figure() {
        return new RightFigure();
    }
}
