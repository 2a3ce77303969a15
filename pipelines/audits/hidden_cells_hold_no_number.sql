-- Promise: a number stands in a cell exactly when its state is `published`.
select region_code, year from published_ppks_cases where (state = 'published') <> (cases is not null)
union all
select region_code, year from published_ppks_profile where (state = 'published') <> (cases is not null)
union all
select region_code, year from published_ppks_villages where (state = 'published') <> (cases is not null)
union all
select region_code, year from published_ppks_persons where (state = 'published') <> (persons is not null)
union all
select region_code, year from published_population where (state = 'published') <> (population is not null)
union all
select region_code, year from published_aid
where (state = 'published') <> (recipients is not null)
  or (state = 'published') <> (amount_idr is not null)
  or (on_time_state = 'published') <> (payments_due is not null)
  or (on_time_state = 'published') <> (payments_on_time is not null)
  or (failed_state = 'published') <> (payments_failed is not null)
  or (failed_state = 'published') <> (payments_returned is not null)
union all
select region_code, year from published_need_reach
where (state = 'published') <> (families_in_need is not null) or (state = 'published') <> (families_reached is not null)
union all
select region_code, year from published_workers
where (state = 'published') <> (workers is not null) or (posts_required_state = 'published') <> (posts_required is not null)
union all
select region_code, year from published_incentives
where (state = 'published') <> (paid_idr is not null)
  or (state = 'published') <> (periods_due is not null)
  or (state = 'published') <> (periods_paid is not null)
  or (entitlement_state = 'published') <> (entitlement_idr is not null)
union all
select region_code, year from published_panti_places
where (residents_state = 'published') <> (residents is not null)
  or (need_state = 'published') <> (places_needed is not null)
  or (flows_state = 'published') <> (arrivals is not null)
  or (flows_state = 'published') <> (exits is not null)
  or (flows_state = 'published') <> (waiting is not null)
union all
select region_code, year from published_panti_months
where (state = 'published') <> (residents is not null)
  or (flows_state = 'published') <> (arrivals is not null)
  or (flows_state = 'published') <> (exits is not null)
  or (flows_state = 'published') <> (waiting is not null)
union all
select region_code, year from published_ppks_verification
where (state = 'published') <> (cases is not null)
union all
select region_code, year from published_welfare
where (state = 'published') <> (families is not null)
union all
select region_code, year from published_aid_components
where (state = 'published') <> (recipients is not null)
  or (state = 'published') <> (amount_idr is not null)
union all
select region_code, year from published_psks
where (state = 'published') <> (bodies is not null)
  or (state = 'published') <> (registered is not null)
  or (state = 'published') <> (registration_expired is not null)
  or (state = 'published') <> (accredited is not null)
  or (state = 'published') <> (accreditation_expired is not null)
union all
select region_code, year from published_forum_sessions
where (state = 'published') <> (planned is not null)
  or (state = 'published') <> (held is not null)
  or (participants_state = 'published') <> (participants is not null)
union all
select region_code, year from published_panti_clients
where (state = 'published') <> (in_facility is not null)
  or (state = 'published') <> (outside_facility is not null)
union all
select region_code, year from published_puskesos_coverage
where (state = 'published') <> (villages_served is not null)
  or (state = 'published') <> (formed_by_village is not null)
  or (state = 'published') <> (formed_by_district is not null)
  or (state = 'published') <> (formed_by_regency is not null)
union all
select region_code, year from published_services
where (state = 'published') <> (received is not null)
  or (steps_state = 'published') <> (verified is not null)
  or (steps_state = 'published') <> (referred is not null)
  or (resolved_state = 'published') <> (resolved is not null)
  or (resolved_state = 'published') <> (resolved_in_village is not null)
  or (resolved_state = 'published') <> (resolved_on_time is not null)
  or (open_state = 'published') <> (open_0_5 is not null)
  or (open_state = 'published') <> (open_6_14 is not null)
  or (open_state = 'published') <> (open_15_60 is not null)
  or (open_state = 'published') <> (open_over_60 is not null)
  or (coalesce(median_days, p90_days) is not null and coalesce(resolved, 0) < $tier_1)
union all
select region_code, year from published_service_channels
where (state = 'published') <> (received is not null)
union all
select region_code, year from published_lk3
where (state = 'published') <> (received is not null)
  or (outcome_state = 'published') <> (closed is not null)
  or (outcome_state = 'published') <> (reconciled is not null)
  or (outcome_state = 'published') <> (referred is not null)
union all
select region_code, year from published_budget_totals
where (state = 'published') <> (original_idr is not null)
  or (state = 'published') <> (revised_idr is not null)
  or (realised_state = 'published') <> (realised_idr is not null)
union all
select region_code, year from published_cash_months
where (planned_state = 'published') <> (planned_idr is not null)
  or (realised_state = 'published') <> (realised_idr is not null)
union all
select region_code, year from published_grant_totals
where (state = 'published') <> (agreements is not null)
  or (state = 'published') <> (committed_idr is not null)
  or (state = 'published') <> (reports_due is not null)
  or (state = 'published') <> (reports_received is not null)
  or (realised_state = 'published') <> (realised_idr is not null)
