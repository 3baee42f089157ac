package org.yuheng.canary.featuresusewhatisdeclared.query.view;

import org.yuheng.canary.featuresusewhatisdeclared.query.figure.RightFigure;

record WrongView(RightFigure figure) {}
