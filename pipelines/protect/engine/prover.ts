import type { Highs } from "highs";
import type { Blocks } from "./blocks.ts";
import type { Move, Witnesses } from "./moves.ts";
import type { Need, Search } from "./needs.ts";
import type { Pattern } from "./pattern.ts";
import { Room } from "./room.ts";
import { surroundings } from "./surroundings.ts";

/** Rounds of searches for many variables at once, and how many in a row may bring nothing. */
const rounds = { most: 6, idle: 1 };

/** How many variables around one are looked at first, and then. */
const nearby = { free: [60, 240], paying: [160, 640, 2500] } as const;

/** Where a block has more members than this, it is not searched for many at once. */
const hugeBlock = 1000;

/** Looks for tables that prove sensitive variables safe, near them first. */
export class Prover {
  readonly pattern: Pattern;
  readonly #highs: Highs;
  readonly #blocks: Blocks;
  readonly #witnesses: Witnesses;
  readonly #needs: readonly Need[];
  readonly #rooms = new Map<Need, Map<number, Room>>();

  constructor(tools: { highs: Highs; blocks: Blocks; witnesses: Witnesses }, pattern: Pattern, needs: readonly Need[]) {
    this.pattern = pattern;
    this.#highs = tools.highs;
    this.#blocks = tools.blocks;
    this.#witnesses = tools.witnesses;
    this.#needs = needs;
  }

  dispose(): void {
    for (const rooms of this.#rooms.values()) for (const room of rooms.values()) room.dispose();
    this.#rooms.clear();
  }

  /**
   * Proves what can be proved with what is hidden now; answers the variables that are left. Each is looked at among the
   * few hidden variables around it, the others together in ever larger blocks.
   */
  prove(need: Need, variables: readonly number[]): number[] {
    let left = variables.filter((v) => !need.isMet(v) && !this.#proveAround(need, v));
    for (let level = 0; left.some((v) => this.#blocks.of(v)[level] !== undefined); level++) {
      for (const [block, group] of Map.groupBy(left, (v) => this.#blocks.of(v)[level])) {
        if (block !== undefined && !this.#isHuge(block)) this.#proveTogether(need, block, group);
      }
      left = left.filter((v) => !need.isMet(v));
    }
    return left;
  }

  /** Answers whether all variables can be proved by the few hidden ones around each; gives up at the first that cannot. */
  proveNear(need: Need, variables: readonly number[]): boolean {
    return variables.every((v) => need.isMet(v) || this.#proveAround(need, v));
  }

  /** Searches among the few hidden variables around one. */
  #proveAround(need: Need, variable: number): boolean {
    for (const room of this.#roomsAround(need, variable, false)) {
      this.#proveBy(need, variable, (search) => room.seek(search.goals, search.pinned, false));
      if (need.isMet(variable)) return true;
    }
    return false;
  }

  /** Tables that a need asks for, whatever more must be hidden for them, from the nearest place that has any. */
  tablesFor(need: Need, variable: number): Move[] {
    const seekIn = (room: Room): Move[] =>
      [...need.forced(variable)]
        .flatMap(({ goals, pinned }) => room.seek(goals, pinned, true) ?? [])
        .filter((move) => move.has(variable));
    for (const room of this.#roomsAround(need, variable, true)) {
      const found = seekIn(room);
      if (found.length > 0) return found;
    }
    for (const block of this.#blocks.of(variable)) {
      if (this.#blocks.members(block).size <= nearby.paying[2]) continue;
      const found = seekIn(this.#room(need, block));
      if (found.length > 0) return found;
    }
    return [];
  }

  *#roomsAround(need: Need, variable: number, isPaying: boolean): Iterable<Room> {
    let last = 0;
    for (const size of nearby[isPaying ? "paying" : "free"]) {
      const members = surroundings(variable, { size, isPaying }, this.pattern, this.#witnesses);
      if (members.length <= last) return;
      last = members.length;
      const room = this.#newRoom(need, members);
      try {
        yield room;
      } finally {
        room.dispose();
      }
    }
  }

  #isHuge(block: number): boolean {
    return this.#blocks.members(block).size > hugeBlock;
  }

  /** Notes a table that needs nothing more hidden. */
  credit(move: Move): void {
    for (const part of this.#witnesses.partsOf(move)) {
      for (const need of this.#needs) if (this.#witnesses.holds(part, need.limits)) need.credit(part);
    }
  }

  /** Answers the variables that are left after a few searches for all at once. */
  #proveTogether(need: Need, block: number, variables: readonly number[]): readonly number[] {
    let left = variables.filter((v) => !need.isMet(v));
    const members = [...this.#blocks.members(block)];
    for (let round = 0, idle = 0; round < rounds.most && idle < rounds.idle && left.length > 1; round++) {
      const { goals, pinned } = need.together(left, members, round);
      const move = this.#room(need, block).seek(goals, pinned, false);
      if (move) this.credit(move);
      const before = left.length;
      left = left.filter((v) => !need.isMet(v));
      idle = left.length < before ? 0 : idle + 1;
    }
    return left;
  }

  #proveBy(need: Need, variable: number, seek: (search: Search) => Move | undefined): void {
    for (const search of need.apart(variable)) {
      const move = seek(search);
      if (move?.has(variable) === true) this.credit(move);
      if (need.isMet(variable)) return;
    }
  }

  #room(need: Need, block: number): Room {
    const rooms = this.#rooms.get(need) ?? new Map<number, Room>();
    this.#rooms.set(need, rooms);
    const known = rooms.get(block);
    if (known) return known;
    const room = this.#newRoom(need, [...this.#blocks.members(block)]);
    rooms.set(block, room);
    return room;
  }

  #newRoom({ limits }: Need, members: readonly number[]): Room {
    return new Room(this.#highs, { pattern: this.pattern, witnesses: this.#witnesses, limits }, members);
  }
}
