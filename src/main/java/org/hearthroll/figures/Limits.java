package org.hearthroll.figures;

/** How many problems a township may report before the number is out of the ordinary: Poisson limits at 95 % and 99.8 % around what is expected. */
public record Limits(double expected, long lower95, long upper95, long lower998, long upper998) {

    /** The limits around an expected count: each the smallest k with P(Y &lt;= k) &gt;= p. */
    public static Limits around(double expected) {
        Poisson poisson = new Poisson(expected);
        return new Limits(expected, poisson.quantile(0.025), poisson.quantile(0.975), poisson.quantile(0.001), poisson.quantile(0.999));
    }
}
