import { ICommandService } from '@univerjs/core';
import type { Engine } from '../../engine/createEngine';
import { HostError } from '../batch/hostError';
import { workbookOf } from './sheets';

/** Runs one of the engine's commands, so that undo, recalculation and the grid all follow. It must not fail. */
export function runCommand(engine: Engine, id: string, params: object): void {
  const unitId = workbookOf(engine).getUnitId();
  const done = engine.univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(id, { unitId, ...params });
  if (done === false)
    throw new HostError('GeneralException', `The workbench could not carry out ${id}.`, '', 500);
}
