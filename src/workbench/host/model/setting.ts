import { itemNotFound } from '../batch/hostError';
import type { HostContext } from '../hostContext';
import type { ExcelClass, SettingRef } from './excelTypes';

export const setting: ExcelClass<'Setting'> = {
  identity: ({ key }) => ({ Id: key, Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: (self, host) => valueOf(self, host),
      set(self, value, host) {
        valueOf(self, host);
        host.edits.begin('Setting.value');
        host.settings.ofWorkbook[self.key] = value;
      },
    },
  },
  methods: {
    delete(self, _args, host) {
      valueOf(self, host);
      host.edits.begin('Setting.delete');
      delete host.settings.ofWorkbook[self.key];
    },
  },
};

function valueOf({ key }: SettingRef, { settings }: HostContext): unknown {
  if (!Object.hasOwn(settings.ofWorkbook, key)) throw itemNotFound('Setting');
  return settings.ofWorkbook[key];
}
