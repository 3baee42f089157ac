package org.yuheng.kernel.enterprise;

/** A second, independent computation of the check characters, by Horner's rule where the standard gives weights. */
final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    /** The first seventeen characters and the eighteenth that fits: the weights are the powers of 3 modulo 31. */
    static String withCheck(String seventeen) {
        int weighted = 0;
        for (int i = seventeen.length() - 1; i >= 0; i--) {
            weighted = (weighted * 3 + ALPHABET.indexOf(seventeen.charAt(i))) % 31;
        }
        return seventeen + ALPHABET.charAt(Math.floorMod(-weighted, 31));
    }

    /** The eight characters of an organisation code and the ninth that fits. */
    static String withOrganisationCheck(String eight) {
        int sum = 0;
        for (int i = 0; i < eight.length(); i++) {
            sum += Character.getNumericValue(eight.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        return eight + "0123456789X".charAt(Math.floorMod(-sum, 11));
    }
}
