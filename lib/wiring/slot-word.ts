import { i18n } from '#i18n';
import type { Slot } from '@/lib/guide/schema.ts';

/** What a slot of a draft stands for, for the line that names what is missing. */
export function slotWord(slot: Slot): string {
  switch (slot) {
    case 'name':
      return i18n.t('slot.name');
    case 'hms-id':
      return i18n.t('slot.hmsId');
    case 'huid':
      return i18n.t('slot.huid');
    case 'work-email':
      return i18n.t('slot.workEmail');
    case 'institution':
      return i18n.t('slot.institution');
    case 'department':
      return i18n.t('slot.department');
    case 'lab':
      return i18n.t('slot.lab');
    case 'pi':
      return i18n.t('slot.pi');
    case 'pi-email':
      return i18n.t('slot.piEmail');
    case 'lab-base':
      return i18n.t('slot.labBase');
    case 'appointment':
      return i18n.t('slot.appointment');
    case 'next-lab':
      return i18n.t('slot.nextLab');
    case 'next-pi':
      return i18n.t('slot.nextPi');
    case 'end-date':
      return i18n.t('slot.endDate');
    case 'reason':
      return i18n.t('slot.reason');
  }
}
