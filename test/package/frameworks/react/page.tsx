import { useState } from 'react';
import 'defend-encryption-petition/define';
import type {} from 'defend-encryption-petition/react';

const campaign = { title: 'Stop chat control' };

export const Page = () => {
  const [count, setCount] = useState<number>();
  return (
    <>
      <defend-encryption-petition
        endpoint="/signatures"
        controller="Your organisation"
        lang="fr"
        goal={1000}
        campaign={campaign}
        onpetition-signed={(event) => setCount(event.count)}
      />
      <output>Signatures: {count}</output>
    </>
  );
};
