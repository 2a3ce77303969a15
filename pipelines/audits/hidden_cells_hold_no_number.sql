-- Promise: a number stands in a cell exactly when its state is `published`.
select region_code, year from published_ppks_cases where (state = 'published') <> (cases is not null)
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
where (residents_state = 'published') <> (residents is not null) or (need_state = 'published') <> (places_needed is not null)
union all
select region_code, year from published_panti_months where (state = 'published') <> (residents is not null)
