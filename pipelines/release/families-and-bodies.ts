import type { DuckDBConnection } from "@duckdb/node-api";
import { forumSessions, psks } from "../../data/contracts/published/psks.ts";
import { welfare } from "../../data/contracts/published/welfare.ts";
import { modelled } from "../models/model.ts";
import type { Draft } from "../protect/draft.ts";
import { available, draftOf, whole, type Complete } from "./filled.ts";

interface SessionsRow extends Complete {
  readonly participants_recorded: boolean;
}

/** Families by welfare decile, bodies of the PSKS, sessions of the forums and who took part. */
export async function familyAndBodyDrafts(connection: DuckDBConnection): Promise<Draft[]> {
  const families = await modelled<Complete>(connection, "welfare", "region_code, year, unit_code, decile_code");
  const bodies = await modelled<Complete>(connection, "psks", "region_code, year, kind_code");
  const sessions = await modelled<SessionsRow>(
    connection,
    "forum_sessions",
    "region_code, year, forum_code, kind_code"
  );
  return [
    draftOf(welfare, families, whole("state")),
    draftOf(psks, bodies, whole("state")),
    draftOf(forumSessions, sessions, ({ complete, participants_recorded }) => ({
      states: { state: available(complete), participants_state: available(complete && participants_recorded) }
    }))
  ];
}
