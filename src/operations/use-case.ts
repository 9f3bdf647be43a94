import type { z } from 'zod';
import { requireRole, type Codes, type Principal, type Role } from '../domain/principal.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Scope } from '../domain/subject.ts';
import { InvalidCursor } from '../store/contract/paging.ts';

/** Whoever asks, as a use case sees it. */
export interface Caller {
  readonly id: string;
  /** The scope that its role holds for: nothing outside of it exists for the use case. */
  readonly scope: Scope;
  /** Form in which codes are shown to it, see `masking.ts`. */
  readonly codes: Codes;
}

/** The parts of a use case. */
export interface Definition<Context, Input extends z.ZodType, Result extends z.ZodType> {
  /** The least role that may ask for it. */
  readonly role: Role;
  /** It is about the relay as a whole: nobody with a narrower scope may ask for it. */
  readonly everywhere?: true;
  readonly input: Input;
  readonly result: Result;
  readonly run: (
    context: Context,
    caller: Caller,
    input: z.output<Input>,
  ) => Promise<z.output<Result>> | z.output<Result>;
}

/** One thing that people and programs ask for, the same for the command line and whatever else they use. */
export interface UseCase<Context, Input extends z.ZodType, Result extends z.ZodType> extends Omit<
  Definition<Context, Input, Result>,
  'run'
> {
  /** @throws Refusal, also where the principal may not */
  (context: Context, principal: Principal, input: z.output<Input>): Promise<z.output<Result>>;
}

/** Makes a use case that is done for those only who may ask for it. */
export function useCase<Context, Input extends z.ZodType, Result extends z.ZodType>({
  run,
  ...shape
}: Definition<Context, Input, Result>): UseCase<Context, Input, Result> {
  const perform = async (
    context: Context,
    principal: Principal,
    input: z.output<Input>,
  ): Promise<z.output<Result>> => {
    const scope = requireRole(principal, shape.role);
    if (shape.everywhere && scope !== 'everything')
      throw new Refusal('forbidden', `this needs the role ${shape.role} for everything`);
    try {
      return await run(context, { id: principal.id, scope, codes: principal.codes ?? 'masked' }, input);
    } catch (error) {
      throw error instanceof InvalidCursor ? cursorRefusal(error) : error;
    }
  };
  return Object.assign(perform, shape);
}

/** Refuses a cursor that was made up. */
export function cursorRefusal({ message }: InvalidCursor): Refusal {
  return new Refusal('invalid', [{ field: 'cursor', message }]);
}
