-- One row per region, year, forum and kind of session: planned, held, and how many took part.
-- Year is that of the plan. Province and regencies by forum and by kind, never both at once; districts the total alone.
-- Sessions for a whole regency count for it and above: `participants_at_large` holds theirs. Participants are those
-- recorded at sessions held; somebody at two sessions counts twice.
with
sessions as (
  select
    year(planned_on) as year,
    forum_code,
    kind_code,
    region_code as place_code,
    held_on is not null as held,
    participants
  from activities
),
counted as (
  select
    c.region_code,
    n.year,
    coalesce(n.forum_code, 'all') as forum_code,
    coalesce(n.kind_code, 'all') as kind_code,
    count(*) as planned,
    count(*) filter (where n.held) as held,
    sum(n.participants) filter (where n.held) as participants,
    count(n.participants) filter (where n.held) as recorded,
    sum(n.participants) filter (where n.held and n.place_code = c.region_code and c.level = 'regency') as at_large
  from sessions as n
  join containment as c on c.place_code = n.place_code
  group by grouping sets (
    (c.region_code, n.year, n.forum_code), (c.region_code, n.year, n.kind_code), (c.region_code, n.year)
  )
),
codes as (
  select 'all' as forum_code, 'all' as kind_code
  union all
  select code, 'all' from ref_psks
  union all
  select 'all', code from ref_code_lists where dimension = 'session_kind'
)
select
  p.region_code,
  p.year,
  k.forum_code,
  k.kind_code,
  coalesce(t.planned, 0)::integer as planned,
  coalesce(t.held, 0)::integer as held,
  coalesce(t.participants, 0)::integer as participants,
  coalesce(t.at_large, 0)::integer as participants_at_large,
  coalesce(t.held, 0) = 0 or t.recorded > 0 as participants_recorded,
  p.complete
from reporting as p
join scope_regions as s on s.region_code = p.region_code
join codes as k on s.level <> 'district' or (k.forum_code = 'all' and k.kind_code = 'all')
left join counted as t
  on t.region_code = p.region_code and t.year = p.year and t.forum_code = k.forum_code and t.kind_code = k.kind_code
where p.dataset = 'activities'
