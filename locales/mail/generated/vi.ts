
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Quay lại kiến nghị`,
'mail.answer.refused-text': `Hãy quay lại, sửa những điều nêu ở đây rồi ký lại. Những gì bạn nhập vẫn còn đó.`,
'mail.answer.refused-title': `Chữ ký của bạn chưa được nhận`,
'mail.confirm.ask': `Chữ ký của bạn được tính sau khi bạn xác nhận. Hãy mở trang này và bấm nút:`,
'mail.confirm.intro': `Có người, chúng tôi mong đó là bạn, đã ký một kiến nghị bằng địa chỉ email này.`,
'mail.confirm.not-you': `Nếu đó không phải là bạn, bạn không cần làm gì: chữ ký đó không được tính. Bạn cũng có thể xóa nó trên trang đó.`,
'mail.confirm.subject': `Hãy xác nhận chữ ký của bạn`,
'mail.page.comment': `Ý kiến`,
'mail.page.confirm-button': `Xác nhận chữ ký của tôi`,
'mail.page.confirm-text': `Đây là nội dung đã được ký bằng địa chỉ email của bạn. Nó được tính sau khi bạn xác nhận.`,
'mail.page.confirm-title': `Xác nhận chữ ký của bạn`,
'mail.page.confirmed-text': `Cảm ơn bạn. Chữ ký của bạn đã được tính.`,
'mail.page.confirmed-title': `Chữ ký của bạn đã được xác nhận`,
'mail.page.delete-button': `Xóa chữ ký của tôi`,
'mail.page.delete-text': `Thao tác này xóa chữ ký của bạn và bản ghi về những gì bạn đã đồng ý. Không thể hoàn tác.`,
'mail.page.delete-title': `Rút lại chữ ký của bạn`,
'mail.page.deleted-text': `Nếu có chữ ký ứng với liên kết này thì nay nó đã bị xóa, cùng bản ghi về những gì đã đồng ý.`,
'mail.page.deleted-title': `Chữ ký của bạn đã được rút lại`,
'mail.page.gone-text': `Chữ ký đã bị xóa. Ai muốn đều có thể ký lại.`,
'mail.page.gone-title': `Ở đây không có chữ ký nào`,
'mail.page.name': `Tên`,
'mail.page.unknown-text': `Hãy sao chép toàn bộ liên kết. Nếu vẫn không được, hãy viết cho người điều hành kiến nghị.`,
'mail.page.unknown-title': `Liên kết này không hoạt động`,
'mail.signed.intro': `Có người, có lẽ là bạn, đã ký lại một kiến nghị bằng địa chỉ email này.`,
'mail.signed.nothing-to-do': `Chữ ký đầu tiên của bạn đã được tính và vẫn như cũ. Bạn không cần làm gì. Bạn có thể xóa nó trên trang này:`,
'mail.signed.subject': `Bạn đã ký rồi`,
    };
  