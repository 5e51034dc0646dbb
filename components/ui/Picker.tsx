import { type ReactNode, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { i18n } from '#i18n';
import './Field.css';
import './Picker.css';

export type PickerItem = { readonly id: string; readonly name: string; readonly note?: string };

type PickerProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Best first; called as the user types, with an empty text for the whole list. */
  readonly search: (text: string) => readonly PickerItem[];
  readonly onPick: (item: PickerItem) => void;
};

/** A long list picked by typing: short forms and old names are the searcher's business. */
export function Picker({ label, hint, search, onPick }: PickerProps) {
  const [text, setText] = useState('');
  const items = search(text);
  return (
    <ComboBox
      className="hag-picker"
      allowsEmptyCollection
      menuTrigger="focus"
      items={items}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item !== undefined) onPick(item);
      }}
    >
      <Label className="hag-legend">{label}</Label>
      <div className="hag-picker-control">
        <Input className="hag-input" placeholder={i18n.t('ui.typeToSearch')} />
        <Button className="hag-picker-open" aria-label={i18n.t('ui.showList')}>
          ▾
        </Button>
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="hag-small">
          {hint}
        </Text>
      )}
      <Popover className="hag-picker-popover">
        <ListBox className="hag-picker-list" renderEmptyState={() => <p className="hag-picker-none">{i18n.t('ui.nothingFound')}</p>}>
          {(item: PickerItem) => (
            <ListBoxItem id={item.id} textValue={item.name} className="hag-picker-item">
              <Text slot="label">{item.name}</Text>
              {item.note === undefined ? null : (
                <Text slot="description" className="hag-small">
                  {item.note}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
