package dev.drydock.scenarios.imports;

/** What an export says about a product. @param grams 0 when not known @param cm3 0 when not known */
record Goods(String sku, String category, int grams, int cm3) {}
