# staff en
