
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `署名活動のページに戻る`,
'mail.answer.refused-text': `前のページに戻り、ここに挙げた項目を直して、もう一度署名してください。入力内容はそのまま残っています。`,
'mail.answer.refused-title': `署名は受け付けられませんでした`,
'mail.confirm.ask': `署名は、確定すると有効になります。次のページを開いてボタンを押してください：`,
'mail.confirm.intro': `このメールアドレスで、どなたかが署名活動に署名しました。ご本人であることを願っています。`,
'mail.confirm.not-you': `ご本人でない場合は、何もする必要はありません。署名は有効になりません。上のリンク先のページで削除することもできます。`,
'mail.confirm.subject': `署名の確定をお願いします`,
'mail.page.comment': `コメント`,
'mail.page.confirm-button': `署名を確定する`,
'mail.page.confirm-text': `あなたのメールアドレスで行われた署名の内容です。確定すると、署名が有効になります。`,
'mail.page.confirm-title': `署名の確定`,
'mail.page.confirmed-text': `ありがとうございます。あなたの署名は有効です。`,
'mail.page.confirmed-title': `署名が確定しました`,
'mail.page.delete-button': `署名を削除する`,
'mail.page.delete-text': `あなたの署名と、同意した内容の記録を削除します。元に戻すことはできません。`,
'mail.page.delete-title': `署名の撤回`,
'mail.page.deleted-text': `このリンクに対応する署名があった場合、同意した内容の記録とともに削除されました。`,
'mail.page.deleted-title': `署名は撤回されました`,
'mail.page.gone-text': `署名は削除されました。希望する方は、もう一度署名できます。`,
'mail.page.gone-title': `ここに署名はありません`,
'mail.page.name': `名前`,
'mail.page.unknown-text': `リンク全体をコピーしてください。それでも開けない場合は、署名活動の運営者にご連絡ください。`,
'mail.page.unknown-title': `このリンクは使えません`,
'mail.signed.intro': `このメールアドレスで、どなたかが署名活動にもう一度署名しました。おそらくご本人かと思います。`,
'mail.signed.nothing-to-do': `最初の署名はすでに有効で、そのまま変わりません。何もする必要はありません。次のページで削除することもできます：`,
'mail.signed.subject': `すでに署名済みです`,
    };
  