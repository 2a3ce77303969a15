-- Grain: one row per known rate of the given payers that applies in the scope.
CREATE OR REPLACE TEMP TABLE clean AS
SELECT role_code, component_code, payer_code, amount::BIGINT AS rate, period AS rate_period, valid_from, valid_to
FROM rates
WHERE list_contains(string_split($payers, ','), payer_code)
ORDER BY role_code, component_code, payer_code, valid_from;
