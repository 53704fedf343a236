
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `返回請願書`,
'mail.answer.refused-text': `請返回，改正這裡列出的各項，再連署一次。你填寫的內容還在那裡。`,
'mail.answer.refused-title': `你的連署未被接受`,
'mail.confirm.ask': `你確認之後，連署才會計入。請開啟此頁面並按下按鈕：`,
'mail.confirm.intro': `有人（希望是你本人）用這個電子郵件地址連署了一份請願書。`,
'mail.confirm.not-you': `如果不是你本人，就不必做任何事：該連署不會計入。你也可以在那個頁面將它刪除。`,
'mail.confirm.subject': `請確認你的連署`,
'mail.page.comment': `留言`,
'mail.page.confirm-button': `確認我的連署`,
'mail.page.confirm-text': `以下是用你的電子郵件地址連署的內容。你確認之後才會計入。`,
'mail.page.confirm-title': `確認你的連署`,
'mail.page.confirmed-text': `謝謝。你的連署已計入。`,
'mail.page.confirmed-title': `你的連署已確認`,
'mail.page.delete-button': `刪除我的連署`,
'mail.page.delete-text': `這會刪除你的連署以及你所同意內容的紀錄，且無法復原。`,
'mail.page.delete-title': `撤回你的連署`,
'mail.page.deleted-text': `如果這個連結曾對應一筆連署，它現已刪除，所同意內容的紀錄也一併刪除。`,
'mail.page.deleted-title': `你的連署已撤回`,
'mail.page.gone-text': `它已被刪除。願意的人可以再次連署。`,
'mail.page.gone-title': `這裡沒有連署`,
'mail.page.name': `姓名`,
'mail.page.unknown-text': `請複製完整的連結。如果仍無效，請聯絡請願書的管理者。`,
'mail.page.unknown-title': `這個連結無效`,
'mail.signed.intro': `有人（很可能是你本人）再次用這個電子郵件地址連署了請願書。`,
'mail.signed.nothing-to-do': `你的第一次連署已經計入，並保持原樣。你不必做任何事。你可以在此頁面將它刪除：`,
'mail.signed.subject': `你已經連署過了`,
    };
  