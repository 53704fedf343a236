
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Назад к петиции`,
'mail.answer.refused-text': `Вернитесь назад, исправьте перечисленное здесь и подпишите ещё раз. Введённые данные по-прежнему там.`,
'mail.answer.refused-title': `Ваша подпись не принята`,
'mail.confirm.ask': `Ваша подпись будет учтена, как только вы её подтвердите. Откройте эту страницу и нажмите кнопку:`,
'mail.confirm.intro': `Кто-то (надеемся, вы) подписал петицию, указав этот адрес электронной почты.`,
'mail.confirm.not-you': `Если это были не вы, ничего делать не нужно: подпись не учтена. Вы также можете удалить её на той же странице.`,
'mail.confirm.subject': `Подтвердите свою подпись`,
'mail.page.comment': `Комментарий`,
'mail.page.confirm-button': `Подтвердить мою подпись`,
'mail.page.confirm-text': `Вот что подписано с указанием вашего адреса электронной почты. Подпись будет учтена, как только вы её подтвердите.`,
'mail.page.confirm-title': `Подтвердите свою подпись`,
'mail.page.confirmed-text': `Спасибо. Ваша подпись учтена.`,
'mail.page.confirmed-title': `Ваша подпись подтверждена`,
'mail.page.delete-button': `Удалить мою подпись`,
'mail.page.delete-text': `Будут удалены ваша подпись и запись о том, на что вы согласились. Это действие нельзя отменить.`,
'mail.page.delete-title': `Отзовите свою подпись`,
'mail.page.deleted-text': `Если по этой ссылке была подпись, теперь она удалена вместе с записью о данном согласии.`,
'mail.page.deleted-title': `Ваша подпись отозвана`,
'mail.page.gone-text': `Она удалена. Кто хочет, может подписать ещё раз.`,
'mail.page.gone-title': `Здесь нет подписи`,
'mail.page.name': `Имя`,
'mail.page.unknown-text': `Скопируйте ссылку целиком. Если это не поможет, напишите тем, кто ведёт петицию.`,
'mail.page.unknown-title': `Эта ссылка не работает`,
'mail.signed.intro': `Кто-то (вероятно, вы) ещё раз подписал петицию, указав этот адрес электронной почты.`,
'mail.signed.nothing-to-do': `Ваша первая подпись уже учтена и остаётся без изменений. Ничего делать не нужно. На этой странице вы можете её удалить:`,
'mail.signed.subject': `Вы уже подписали петицию`,
    };
  