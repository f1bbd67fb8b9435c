import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

/** `count` stands beside the name in figures, such as `21/29`. */
type TabItem = { id: string; label: string; count?: string | undefined };

export type TabsProps = {
  label: string;
  tabs: readonly TabItem[];
  selected: string;
  onSelect: (id: string) => void;
  /** The content of the selected tab. */
  children: ReactNode;
};

/** The panel's tabs; they follow the arrow keys. The content scrolls below them. */
export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps) {
  return (
    <AriaTabs
      className="p-tabset"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList className="p-tabs" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id}>
            {tab.label}
            {tab.count !== undefined && <b>{tab.count}</b>}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={selected} className="p-tabpanel" id={selected}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
