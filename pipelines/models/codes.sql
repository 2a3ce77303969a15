-- One row per code and list, from the reference files.
select 'ppks_group' as dimension, position::integer as position, code, name_id, name_en, name_id as short_id, name_en as short_en,
  null::varchar as group_code, null::varchar as unit, null::integer as tier, null::varchar as served_id, null::varchar as served_en
from ref_ppks_groups
union all
select 'ppks_category', position::integer, code, name_id, name_en, name_id, name_en, group_code, unit, tier::integer, null, null
from ref_ppks
union all
select 'pillar', position::integer, code, name_id, name_en, name_id, name_en, null, null, null, null, null
from ref_pillars
union all
select 'programme', position::integer, code, name_id, name_en, short_id, short_en, pillar, unit, 1, null, null
from ref_programmes
union all
select 'worker_role', position::integer, code, name_id, name_en, short_id, short_en, null, 'person', 1, null, null
from ref_worker_roles
union all
select 'component', position::integer, code, name_id, name_en, name_id, name_en, null, null, null, null, null
from ref_incentive_components
union all
select 'payer', position::integer, code, name_id, name_en, name_id, name_en, null, null, null, null, null
from ref_payers
union all
select 'institution_type', position::integer, code, name_id, name_en, short_id, short_en, null, 'person', tier::integer, served_id, served_en
from ref_institution_types
union all
select 'psks', position::integer, code, name_id, name_en, short_id, short_en, null,
  case actor when 'body' then null else actor end, 1, null, null
from ref_psks
union all
select 'complaint_category', position::integer, code, name_id, name_en, name_id, name_en, null, null, tier::integer, null, null
from ref_complaint_categories
union all
select dimension, position::integer, code, name_id, name_en, name_id, name_en, null, null, null, null, null
from ref_code_lists
